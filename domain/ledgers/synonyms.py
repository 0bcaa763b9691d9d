"""Titles under which ledgers list a field, by kind and field, as normal titles (see titles.py).

Chinese titles come from ledgers of service companies, schools, hospitals and housing estates;
English ones from exported request systems. What looks like a field but is none stands in
:mod:`domain.ledgers.no_fields`. A title after ``~`` is taken only where no other column fits better.
"""

from __future__ import annotations

from domain.ledgers.titles import normal_title

#: Marks a title that names the field only where nothing else does: 派单时间 in a list of orders
#: without any other time.
LAST_RESORT = "~"


def title_words(text: str) -> tuple[str, ...]:
    """Normal titles of a list with commas, each once; the mark of a last resort stays in front."""
    words = (word.strip() for word in text.split(","))
    return tuple(
        dict.fromkeys(
            f"{LAST_RESORT if word.startswith(LAST_RESORT) else ''}{normal_title(word)}"
            for word in words
        )
    )


_CONTACT = title_words("""
    联系人, 负责人, 店长, 店长姓名, 站长, 联络人, 联系人姓名, 经办人, contact, contact name, contact person
""")
_PHONES = title_words("""
    电话, 联系电话, 手机, 手机号, 手机号码, 联系方式, 电话号码, 联系手机, 移动电话, 固定电话, 座机, 办公电话, 联系人电话, 客户电话, 单位电话, 联系号码,
    联络电话, 电话手机, 手机电话, 联系人手机, 联系人手机号, 客户手机, 客户手机号, 用户手机, phone, mobile, telephone, tel, phone number, mobile phone, cell, cell phone,
    contact phone, contact number
""")
_ADDRESS = title_words("""
    地址, 详细地址, 地理位置, 联系地址, 客户地址, 单位地址, 通讯地址, 服务地址, 上门地址, 安装地址, 报修地址, 维修地址, 住址, 家庭住址, 注册地址, 办公地址, 门牌号,
    位置描述, 房号, 楼栋房号, 楼号房号, 楼栋号, 楼栋, 房屋地址, 送货地址, 收货地址, 小区地址, 所在小区, 单元房号, 门牌, 報修地址, address, incident address, street address, full address, site address,
    service address, location address, customer address, address line, site location, service location
""")
_PROVINCE = title_words("""
    省, 省份, 所在省, 所属省份, 省市, 省级, province, state
""")
_CITY = title_words("""
    市, 城市, 所在市, 地市, 地级市, 所在城市, 所属城市, 所在地, city, town
""")
_DISTRICT = title_words("""
    区, 县, 区县, 县区, 县市区, 市区, 行政区, 区域, 所属区域, 片区, 所属片区, 所属辖区, 街道, 辖区, 所在区, 所属区县, 乡镇街道, 服务区域, 行政区划, neighborhood,
    neighbourhood, district, borough, area, county, council district
""")
_LAT = title_words("""
    纬度, 北纬, 维度, 坐标纬度, lat, latitude, y坐标, wd, gps纬度
""")
_LON = title_words("""
    经度, 东经, 坐标经度, lon, lng, long, longitude, x坐标, jd, gps经度
""")
_POSITION = title_words("""
    坐标, 经纬度, 地理坐标, gps, gps坐标, 位置坐标, 地图坐标, 定位, location 1, coordinates, lat lon, lat lng,
    geolocation, point, location point, coordinate
""")
_NOTES = title_words("""
    备注, 说明, 备注信息, 备注说明, 其他, 其它, 附注, 備註, 注, 补充说明, notes, note, remark, remarks, comment,
    comments
""")
_MODEL = title_words("""
    型号, 规格型号, 机型, 设备型号, 廠牌型號, 品牌型号, 厂牌型号, 型号及规格, 规格, 型号规格, 产品型号, 型號, 規格型號, 资产型号, model, model number, model no,
    specification, spec
""")
_ASSET_CODE = title_words("""
    设备编号, 资产编号, 编号, 机号, 固定资产编码, 设备编码, 资产编码, 固定资产编号, 设备代码, 资产代码, 资产标签, 标签号, 卡片编号, 资产卡片号, 设备号, 编码,
    代码, 机器编号, 設備編號, 财产编号, 统一编号, 管理编号, 内部编号, 条码, 条形码, 二维码, 电梯编号, 注册代码, 设备注册代码, 点位编号, 设备位号, 位号, 设施编号, 設施編號, 器具编号, 管理号, 机台编号, 机台号, 资产条码,  asset code, asset id,
    asset tag, asset number, asset no, asset tag no, equipment tag, equipment code, tag no, machine no, machine id, equipment id, asset, equipment number, equipment no, tag,
    barcode, code, id, unit number, unit
""")
_ASSET_NAME = title_words("""
    设备名称, 资产名称, 名称, 设备, 资产, 机器名称, 仪器名称, 产品名称, 品名, 設備名稱, 固定资产名称, 设施名称, 物品名称, 器材名称, 产品, 电器名称,
    家电名称, 点位名称, 设施设备名称, 机台名称, 器具名称, 电器, 家电, product category, asset name, equipment name, equipment, name, device, device name, asset description, equipment description, item description,
    product, product name, item, item name, machine
""")
_CUSTOMER_NAME = title_words("""
    客户名称, 客户, 用户名, 用户名称, 客户姓名, 用户, 用户姓名, 报修人, 报修单位, 单位名称, 使用单位, 报修人姓名, 业主, 业主姓名, 公司名称, 报修部门,
    使用部门, 联系人, 姓名, 申请人, 客户单位, 甲方, 甲方名称, 购买单位, 委托单位, 报修科室, 报修班级, 科室, 部门, 门店名称, 门店, 店铺名称, 网点名称, 小区名称, 项目名称, 学校名称, 户名, 客户称呼, 用户单位, 服务单位, 客户全称, 提报人, 收货人, 购机人, 顾客, 顾客姓名, 会员姓名, 送修人, 送修单位, 單位名稱, 客戶名稱, customer,
    customer name, client, client name, company, requester, caller, reported by, account,
    account name, requested by, requestor, caller name, group identifier, 单位, 公司
""")
_TECHNICIAN = title_words("""
    维修人员, 工程师, 师傅, 处理人, 维修人, 技师, 维修工, 维修师傅, 处理人员, 服务工程师, 维修工程师, 负责工程师, 派工人员, 执行人, 责任人, 施工人员,
    上门人员, 安装师傅, 接单人, 技术员, 维修技师, 经手人, 處理人, 維修人員, 保养人, 检修人, 派单对象, 服务人员, 维保人员, 维护人员, 保养人员, 检修人员, 安装人员, 安装工, 安装工程师, 指派给, 处理工程师, 上门师傅, 上门工程师, 派单师傅, 派工师傅, 接单师傅, 维保人, 维修员, 维修责任人, 处理师傅, 服务师傅, 承修人, 整改人, 整改责任人, technician,
    technician name, assigned technician, engineer, assigned engineer, service engineer, serviced by, assigned to, assignee, worker, repaired by, tech, mechanic, repairman, performed by
""")
_PRICE = title_words("""
    单价, 价格, 原值, 金额, 购置价格, 购买价格, 资产原值, 购置金额, 购入价格, 采购价, 价值, 采购单价, 采购价格, 购置单价, 含税单价, 原值元, 總價, 單價, 设备原值, 进价,
    成本价, 销售价, 售价, 零售价, 不含税单价, 账面原值, 固定资产原值, 购置原值, 采购金额, 购买金额, price, unit price, cost, amount, value, purchase price, purchase cost
""")
_QUANTITY = title_words("""
    数量, 台数, 件数, 个数, 套数, 數量, 数目, quantity, qty, count, number of units
""")

SYNONYMS: dict[str, dict[str, tuple[str, ...]]] = {
    "customers": {
        "code": title_words("""
            客户编号, 客户代码, 客户编码, 客户号, 编号, 用户编号, 户号, 会员号, 会员编号, 代码, 编码, 单位编号, 单位代码, 业主编号, 住户编号, 用户号, 卡号, 会员卡号, 学校标识码, 标识码,
            统一社会信用代码, 信用代码, 组织机构代码, 学校代码, 客戶編號, 监测点编号, ~合同编号, ~合同号, customer code,
            customer id, customer number, customer no, account number, client id, code, id
        """),
        "name": title_words("""
            客户名称, 名称, 客户, 客户全称, 客户姓名, 单位名称, 公司名称, 用户名, 用户名称, 用户姓名, 姓名, 单位全称, 住户姓名, 户主姓名, 户主, 户名, 站点名称, 租户名称, 学校名称, 企业名称, 医院名称, 机构名称, 网点名称,
            门店名称, 单位, 公司, 甲方, 业主, 业主姓名, 客戶名稱, 使用单位, 店名, 用户, 小区名称, 项目名称, 会员姓名, 购买单位, customer,
            customer name, name, company, company name, client, client name, organization,
            organisation, account name, school name
        """),
        "contact": _CONTACT,
        "phones": _PHONES,
        "address": _ADDRESS,
        "province": _PROVINCE,
        "city": _CITY,
        "district": _DISTRICT,
        "lat": _LAT,
        "lon": _LON,
        "position": _POSITION,
        "vip_level": title_words("""
            客户等级, 客户级别, 等级, 级别, vip, vip等级, 会员等级, 会员级别, 客户类型, 客户分类, 是否vip, 重要程度, 客戶等級,
            customer level, vip level, level, tier, grade
        """),
        "notes": _NOTES,
    },
    "assets": {
        "code": _ASSET_CODE,
        "name": _ASSET_NAME,
        "category": title_words("""
            类别, 分类, 设备类别, 资产类别, 设备类型, 资产分类, 设备分类, 类型, 设备种类, 种类, 資產類別, 品类, 品种, 设备品种, 资产大类, 电梯类型, 类别名称, 设施类别, 大类, 型式, 设备型式, ~小类, category,
            type, asset type, class, equipment type, asset category, product category
        """),
        "model": _MODEL,
        "serial_number": title_words("""
            序列号, 出厂编号, sn, sn码, s n, s n码, 机身号, 机身编号, 产品序列号, 序列码, 出厂号, 设备序列号, 制造编号, 产品编号, 生产编号,
            車架號, 序號碼, 主机序列号, 出厂序列号, serial number, serial, serial no, serial num, serialnumber,
            machine number
        """),
        "customer_name": title_words("""
            客户名称, 客户, 使用单位, 单位名称, 用户名称, 所属客户, 客户单位, 业主, 使用部门, 使用单位名称, 门店名称, 站点名称, 小区名称, 项目名称, 保管部门, 归属部门, 使用科室, 使用车间, 所在车间, 车间, 科室, 公司名称, 用户, 所属单位, 产权单位, 购买单位, 使用人,
            领用部门, 部门, 客戶名稱, customer, customer name, client, owner, company, department, user
        """),
        "site_address": title_words("""
            地址, 安装地址, 使用地址, 详细地址, 项目地址, 单位地址, 设备地址, 所在地址, 客户地址, address, site address,
            installation address, site, 装机地址, 使用单位地址
        """),
        "district": _DISTRICT,
        "location": title_words("""
            所在位置, 使用地点, 安装位置, 存放地点, 位置, 存放位置, 安装地点, 地点, 设备位置, 使用位置, 放置地点, 所在地点, 具体位置, 楼层, 房间,
            房间号, 机房, 摆放位置, 所在楼层, 设置部位, 安装部位, 设置位置, 存置地點, 存置地点, 放置位置, 使用场所, 安装场所, 存放处, ~区域, ~所在区域, ~片区, ~厂区, ~辖区, location, place, room, position, func location,
            functional location
        """),
        "purchased_on": title_words("""
            购置日期, 购买日期, 入账日期, 采购日期, 购入日期, 购置时间, 购买时间, 取得日期, 购进日期, 入库日期, 采购时间, 出厂日期, 生产日期, 購置日期,
            到货日期, 入账时间, 验收日期, purchase date, purchased on, date of purchase, bought on, date purchased, acquisition date,
            bought, year of manufacture
        """),
        "installed_on": title_words("""
            启用日期, 投运日期, 安装日期, 投用日期, 使用日期, 启用时间, 安装时间, 开始使用日期, 投入使用日期, 投产日期, 装机日期, 装机时间, 投用时间, 投运时间, 投入使用时间, 安裝日期, 开机日期, 领用日期,
            调试日期, 开始使用时间, installation date, install date, installed on, in service date,
            start date
        """),
        "warranty_until_on": title_words("""
            保修期至, 保修截止, 质保到期, 保修有效期, 质保有效期, 保修有效期至, 维保有效期至, 免保到期, 保修终止日期, 保修截止日期, 质保截止日期, 保修到期日, 质保到期日, 过保日期, 保修期止, 质保期至, 维保到期, 维保截止日期,
            保修到期, 保固到期日, 质保截止, 到期日期, 保修到期时间, 质保到期时间, 维保到期日期, 保修至, warranty until, warranty end,
            warranty expiry, warranty expires, warranty to, warranty expiration,
            warranty end date, warranty expiration date
        """),
        "warranty_months": title_words("""
            质保期, 保修期, 保修年限, 质保年限, 保修期限, 保固期限, 保修年数, 质保期限, 保修时间, 保固期, 维保期, 保修期月, 质保期月, 保修期年, 质保时间, 保修, 质保,
            warranty, warranty period, warranty months, warranty years
        """),
        "status": title_words("""
            状态, 设备状态, 使用状态, 资产状态, 使用状况, 使用情况, 运行状态, 状况, 设备状况, 狀態, 完好情况, status, state,
            condition, asset status
        """),
        "price_fen": _PRICE,
        "quantity": _QUANTITY,
        "lat": _LAT,
        "lon": _LON,
        "position": _POSITION,
        "notes": _NOTES,
    },
    "technicians": {
        "code": title_words("""
            工号, 员工编号, 人员编号, 师傅编号, 技师编号, 师傅工号, 职工号, 员工号, 员工工号, 编号, 工程师编号, 員工編號, employee id, employee number,
            staff id, staff number, technician id, code, id
        """),
        "name": title_words("""
            姓名, 技师姓名, 工程师, 工程师姓名, 师傅, 师傅姓名, 员工姓名, 维修人员, 技师, 名字, 人员姓名, 技术员, 维修工, 名称, 工程师名称, name,
            technician, technician name, engineer, employee, employee name, full name,
            staff name
        """),
        "phone": _PHONES,
        "skills": title_words("""
            技能, 专业, 工种, 擅长, 技能标签, 专长, 擅长领域, 擅长品类, 服务项目, 维修类别, 服务类型, 技术专长, 岗位技能, 服务品类, 技能等级, 资质类别, 作业项目,
            skills, skill, skill set, trade, specialty, speciality, expertise, qualifications
        """),
        "branch": title_words("""
            网点, 所属网点, 分公司, 部门, 所属部门, 班组, 站点, 服务站, 所属公司, 区域, 所属区域, 负责区域, 服务网点, 组别, branch,
            department, team, office, region, depot, service center, service centre, workshop
        """),
        "certificate": title_words("""
            证书, 证书编号, 证书号, 上岗证, 资格证, 资格证书, 证件编号, 操作证, 特种作业证, 证号, 上岗证号, 资质证书, certificate,
            certificate number, certificate no, licence, license, license number
        """),
        "certificate_valid_until_on": title_words("""
            证书有效期, 有效期至, 有效期, 证书到期日, 证书到期, 证书有效期至, 到期日期, 复审日期, 有效日期, 下次复审日期, valid until,
            certificate expiry, expiry date, expires, license expiry, license expiry date, licence expiry date, license valid until
        """),
        "home_address": title_words("""
            住址, 家庭住址, 地址, 家庭地址, 居住地址, 现住址, 常住地址, home address, address
        """),
        "lat": _LAT,
        "lon": _LON,
        "position": _POSITION,
        "notes": _NOTES,
    },
    "work-orders": {
        "number": title_words("""
            工单号, 工单编号, 工单id, 单号, 安装单号, 维保单号, 保养单号, 服务工单号, 派工单编号, 报修单编号, 维修单编号, 受理单号, 任务号, 报修单号, 维修单号, 服务单号, 派工单号, 编号, 流水号, 受理编号, 订单号, 订单编号, 任务编号, 任务单号, 报修编号,
            受理号, 工单, 報修單號, 服务编号, 记录编号, 案件编号, work order, work order number, work order no,
            wo number, order number, order no, order id, ticket, ticket number, ticket id,
            ticket no, service request num, service request number, request id, request number,
            unique key, case number, case id, sr number, number, id
        """),
        "reported_at": title_words("""
            报修时间, 报修日期, 受理时间, 创建时间, 登记时间, 申请时间, 来电时间, 接单时间, 下单时间, 报修日, 接报时间, 受理日期, 登记日期, 提交时间,
            日期, 时间, 申请日期, 开单时间, 故障时间, 故障日期, 发生时间, 報修日期, 报障时间, 送修日期, 来电日期, 工单时间, 维修日期, 服务日期,
            记录时间, 报修时间日期, 提单时间, 报单时间, 叫修时间, 叫修日期, 保养日期, 保养时间, 维保日期, 维保时间, 巡检日期, 检修日期, 交易时间, 交易日期, ~派工日期, ~派单日期, ~派工时间, ~派单时间, created date, created, created at, created on, open date, opened,
            opened at, reported, reported at, date reported, request date, date created,
            event date, start date, bsc start date, date, submitted, requested datetime,
            received date
        """),
        # The last ones say less of it than they say of the report, where nothing else says when that was.
        "failed_at": title_words("""
            故障发生时间, 故障发生日期, 故障开始时间, 故障开始日期, 故障起始时间, 故障起始日期, 故障出现时间, 异常发生时间, 停机开始时间, 停机起始时间,
            失效时间, 失效日期, 停运开始时间, 故障發生時間, failed at, failed since, failure time, failure date, breakdown time,
            breakdown date, down since, date of failure, time of failure, malfunction start, malfunction start date,
            故障时间, 故障日期, 发生时间
        """),
        "due_at": title_words("""
            截止时间, 要求完成时间, 期望完成时间, 截止日期, 到期时间, 计划完成时间, 要求完成日期, 时限, 限期, 处理时限, 预约时间, 预约日期, 预约上门时间, 预约上门日期, 预约服务时间, 预约安装日期, 预约安装时间, 约定日期, 约定上门时间, 要求上门时间, 期望上门时间, 要求完成日, 整改期限, 整改时限, 完成时限, 期望时间, 约定时间,
            办结期限, 完成期限, 预计完成时间, due date, due, due at, deadline, target date, expected date,
            sla due
        """),
        "finished_at": title_words("""
            完成时间, 完工日期, 修复时间, 完工时间, 完成日期, 修复日期, 维修完成时间, 处理时间, 处理完成时间, 修好时间, 完修时间, 结束时间, 恢复时间,
            处理日期, 维修时间, 实际完成时间, 实际完工时间, 维修结束时间, 完工日, 修毕时间, 竣工日期, 竣工时间, 完修日期, 安装完成时间, 完成時間, finished, finished at, completed, completed at, completion date,
            date completed, end date, resolved, resolved at, resolved date, actual finish,
            finish date
        """),
        "closed_at": title_words("""
            关闭时间, 结单时间, 办结时间, 归档时间, 关单时间, 结案时间, 关闭日期, 结单日期, 验收时间, closed date, close date,
            closed, closed at, date closed, closing date
        """),
        "status": title_words("""
            状态, 工单状态, 处理状态, 当前状态, 受理状态, 安装状态, 结单状态, 单据状态, 派单状态, 维保状态, 维修状态, 进度, 完成情况, 订单状态, 服务状态, 办理状态, 狀態, 处理进度, 完成状态, 是否完成, status,
            sr status, order status, state, ticket status, case status, repair status,
            work order status
        """),
        "type": title_words("""
            工单类型, 服务类型, 报修类型, 维修类型, 故障类型, 类型, 业务类型, 类别, 报修类别, 服务类别, 故障类别, 工单类别, 维修类别, 业务类别,
            问题类型, 服务项目, 服务内容类型, 報修類別, 保养类型, 维保类型, 保养级别, 业务分类, 交易类型, 交易分类, 问题分类, 工单分类, sr type, type, complaint type, request type, service type,
            category, problem type, work type, order type, issue type, pm type, work order type
        """),
        "description": title_words("""
            故障现象, 故障描述, 问题描述, 报修内容, 故障内容, 报修描述, 故障, 内容, 描述, 问题, 报修事项, 服务内容, 故障原因, 工单内容, 报修项目,
            故障说明, 维修项目, 问题现象, 故障情况, 故障現象, 报修说明, 工作内容, 任务描述, 需求描述, 诉求内容, 故障情形, 故障情況, 故障现象及原因, 故障现象描述, 损坏情况, 报修原因, 报修问题, 反映问题, 客户诉求, 客户描述, 工单标题, 工单描述, 派工内容, 保养项目, 维保项目, 检查项目, 巡检项目, 主题, 标题, ~摘要, ~商品说明, ~发现问题, ~存在问题, description,
            descriptor, problem, complaint, issue, details, summary, original shorttext,
            short text, shorttext, subject, request, fault, symptom, request details,
            problem description, title, incident description
        """),
        "resolution": title_words("""
            处理结果, 维修内容, 处理措施, 维修内容及更换零件, 维保内容, 保养内容, 维护内容, 处理情形, 整改情况, 整改结果, 整改措施, 维修处理情况, 故障处理, 处理情况说明, 服务报告, 维修说明, 检修内容, 维修结果, 解决方案, 处理方法, 维修情况, 处理情况, 维修措施, 解决办法, 处理意见, 处理过程, 维修记录, 处理内容,
            维修方案, 完工说明, 办理结果, 處理結果, 处理方式, 修理内容, 修理情况, ~处理, ~维修, 处理描述, 服务结果, 回复内容, resolution, resolution description,
            solution, action taken, actions taken, corrective action, work performed, outcome, work done, action, fix, repair notes
        """),
        "customer_name": _CUSTOMER_NAME,
        "phone": (
            *_PHONES,
            *title_words("""
            报修电话, 报修人电话, 报修人手机, 来电号码, 来电电话, 用户电话, 叫修电话, caller phone, caller number, callback number
        """),
        ),
        "address": (
            *_ADDRESS,
            *title_words("""
            地点, 位置, 所在位置, 使用地点, 报修地点, 维修地点, 故障地点, 故障位置, 服务地点, 安装地点, 施工地点, 安装位置, location
        """),
        ),
        "district": _DISTRICT,
        "lat": _LAT,
        "lon": _LON,
        "position": _POSITION,
        # Bare words mean the order itself here.
        "asset_code": (
            *(
                word
                for word in _ASSET_CODE
                if word not in title_words("编号, 编码, 代码, code, id, unit, 条码, 条形码, 二维码")
            ),
            *title_words("""
            室内机编号, ~机身号, ~机身编号, ~序列号, ~产品序列号, ~出厂编号, ~sn, ~serial number
        """),
        ),
        "asset_name": (
            *(
                word
                for word in _ASSET_NAME
                if word not in ("名称", "name", "item", "item description")
            ),
            *title_words("""
            报修物品, 报修设备, 故障设备, 维修设备, 维修对象, 商品名称, 商品, 产品类别, 产品类型, 家电类型, 电器类型, 机器类型, 报修品类, 送修物品
        """),
        ),
        "model": _MODEL,
        "technician_name": _TECHNICIAN,
        "cost_fen": title_words("""
            费用, 金额, 维修费, 维修费用, 收费, 收费金额, 合计, 总费用, 总金额, 维修金额, 价格, 服务费, 实收金额, 应收金额, 费用合计, 费用元,
            維修費用, 总价, 总计, 合计金额, 安装费, 安装费用, 服务费用, 收费合计, 应收合计, 实收, cost, amount, total, total cost, fee, price, charge,
            repair cost, total amount
        """),
        "priority": title_words("""
            优先级, 紧急程度, 紧急度, 紧急等级, 是否紧急, 是否加急, 等级, 优先等级, 重要程度, 工单等级, 紧急级别, 優先級, 级别, priority, urgency, severity,
            level
        """),
        "load_kg": title_words("""
            重量, 货物重量, 总重量, 货重, 毛重, 送货重量, 货品重量, 重量kg, 重量公斤, 重量吨, weight, total weight, gross weight, weight kg, load kg
        """),
        "load_pieces": title_words("""
            件数, 货物件数, 送货件数, 箱数, 总件数, 包裹数, pieces, number of pieces, packages, parcels
        """),
        "channel": title_words("""
            来源, 报修方式, 受理渠道, 报修渠道, 工单来源, 渠道, 来电方式, 受理方式, 报修来源, 来源渠道, 受理来源, 订单来源, 单据来源, 工单来源渠道, 工单渠道, 报单渠道, 接单渠道, method received, channel, source,
            open data channel type, channel type, via, request source, intake method,
            contact type
        """),
        "notes": _NOTES,
    },
    "parts": {
        "code": title_words("""
            配件编号, 备件编号, 备件号, 配件号, 备件代码, 配件代码, 材料编码, 材料编号, 部件号, 品号, 物料编码, 物料编号, 物料代码, 编号, 编码, 料号, 配件编码, 备件编码, 货号, 存货编码, 商品编码, 商品编号, 零件号, 件号,
            代码, 产品编码, 图号, 產品編號, part number, part no, part #, item no, part code, part id, sku, item code,
            item number, material number, code, id
        """),
        "name": title_words("""
            配件名称, 备件名称, 物料名称, 名称, 品名, 零件名称, 材料名称, 商品名称, 存货名称, 配件, 物料描述, 产品名称, 备件, 货品名称, 元器件名称, 耗材名称, 材料名, 零部件名称, 部件名称,
            part name, part, name, item, item name, description, material, product name
        """),
        "model": _MODEL,
        "unit": title_words("""
            单位, 计量单位, 基本单位, 單位, unit, uom, unit of measure
        """),
        "quantity": (
            *title_words("""
            数量, 库存, 库存数量, 现存量, 库存量, 结存, 结存数量, 实盘数量, 可用数量, 在库数量, 期末库存, 期末结存, 期末数量, 现有库存, 实时库存, 账面数量, 账面库存, 实存数量, 现有数量, 当前库存, 剩余数量, stock, qty on hand, quantity on hand, stock quantity, stock on hand,
            on hand, balance, in stock
        """),
            *_QUANTITY,
        ),
        # An amount in a list of parts is the price of all of them together.
        "price_fen": tuple(word for word in _PRICE if word not in ("金额", "amount", "value")),
        "location": title_words("""
            库位, 货位, 存放位置, 仓位, 存放地点, 仓库, 库位号, 货架, 货架号, 所在仓库, 存放库位, 仓储位置, 储位, 架位, 位置, location, bin, shelf, warehouse,
            storage location
        """),
        "category": title_words("""
            配件类别, 备件类别, 物料类别, 配件分类, 备件分类, 物料分类, 类别, 分类, part category, category
        """),
        "supplier": title_words("""
            供应商, 供应商名称, 供货商, 供货单位, 供货商名称, 供应单位, supplier, supplier name, vendor, vendor name
        """),
        "link": title_words("""
            购买链接, 采购链接, 链接, purchase link, link, url
        """),
        "least_stock": title_words("""
            最低库存, 安全库存, 库存下限, 最小库存, 最低储备, 安全库存量, 库存预警, 预警库存, 最低库存量, least stock, minimum stock, min stock, min qty, minimum quantity, reorder level, safety stock, reorder point
        """),
        "notes": _NOTES,
    },
    "production-records": {
        "asset_code": _ASSET_CODE,
        "asset_name": (*title_words("机台, 机台号, 生产设备, machine"), *_ASSET_NAME),
        "starts_at": title_words("""
            开始时间, 开工时间, 生产开始时间, 开机时间, 上料时间, 生产时间, 加工开始, 起始时间, start time, started at, start, begin
        """),
        "ends_at": title_words("""
            结束时间, 完工时间, 生产结束时间, 停机时间, 下料时间, 加工结束, 终止时间, end time, ended at, end, finish
        """),
        "production_order": title_words("""
            生产单号, 生产订单号, 生产订单, 生产工单号, 生产工单, 生产任务单号, 制令单号, 制造单号, 派工单号, production order, production order no, work order no, job no, mo number
        """),
        "product": title_words("""
            产品名称, 产品, 产品型号, 品名, 零件名称, 加工件, product, product name, item
        """),
        "operator": title_words("""
            操作工, 操作员, 操作者, 操作人, 操作人员, 作业员, 机长, 生产人员, operator, worker
        """),
        "batches": title_words("""
            物料批次, 物料批号, 材料批次, 材料批号, 原料批号, 原料批次, 原材料批号, 批次, 批号, 批次号, 炉号, 卷号, 来料批号, material batch, batch, batch no, lot, lot no, lot number
        """),
        "parameters": title_words("""
            工艺参数, 参数, 生产参数, 设备参数, process parameters, parameters
        """),
        "notes": _NOTES,
    },
}
