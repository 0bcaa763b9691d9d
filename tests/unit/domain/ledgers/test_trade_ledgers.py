"""The ledgers a service company keeps, as their titles really read: each column gets its field, or
none. A wrong field is worse than none, so what must stay open is listed as well."""

from __future__ import annotations

import pytest

from domain.ledgers.cells import Cell
from domain.ledgers.fields import LedgerKind
from domain.ledgers.proposals import guess_kind, mapping_for
from tests.unit.domain.ledgers.tables import columns

#: What stands in a column: a letter of the ledgers below → values.
VALUES: dict[str, list[Cell]] = {
    "n": [1, 2, 3, 4],  # running numbers
    "d": ["2022-03-16", "2022/4/1", "2023年1月1日", "20240501"],
    "i": ["2022-03-16 08:30", "2022/4/1 14:05:00", "2023-1-1 9:00", "2024-05-01 18:20"],
    "h": ["8:30", "14:05", "9:00", "18:20"],
    "c": ["A-001", "A-002", "A-003", "B-017"],
    "m": [120.5, 80, 99.9, 1200],
    "q": [1, 3, 2, 1],
    "t": ["空调不制冷", "水管漏水", "电梯异响", "灯不亮"],
    "w": ["已更换电容", "已疏通", "已加注润滑油", "更换灯管"],
    "p": [13800138000, "13900139000", "13700137000", "13600136000"],
    "l": ["010-62345678", "0591-87654321", "021-52345678", ""],
    "a": ["北京市海淀区中关村大街7号", "上海市静安区南京路9号", "广州市天河区体育路3号", "深圳市南山区科苑路8号"],
    "r": ["3栋2单元501", "1号楼302", "5-2-1101", "12栋804"],
    "f": ["张三", "李四", "王五", "赵六"],
    "u": ["北京第一机械厂", "阳光物业公司", "市第二医院", "实验小学"],
    "e": ["中央空调", "水泵", "客梯", "配电柜"],
    "b": ["格力", "美的", "三菱", "海尔"],
    "k": ["在用", "闲置", "维修", "报废"],
    "s": ["已完成", "处理中", "已完成", "待派单"],
    "y": ["安装", "维修", "保养", "维修"],
    "g": ["一楼机房", "地下室", "二号楼", "屋顶"],
    "x": ["个", "套", "米", "片"],
    "z": ["海淀区", "静安区", "天河区", "南山区"],
    "v": ["普通", "VIP", "金牌", "普通"],
    "?": ["甲", "乙", "丙", "丁"],
    "!": ["紧急", "一般", "一般", "紧急"],
    "1": ["192.168.1.10", "192.168.1.11", "192.168.1.12", "192.168.1.13"],
    "@": ["a@b.cn", "c@d.cn", "e@f.cn", "g@h.cn"],
    "#": [350181199001011234, "35018119900101123X", "350181199001011235", "350181199001011236"],
    "-": [],
}  # fmt: skip

#: One ledger a block: its kind, its name, then ``title letter field`` by column.
LEDGERS = """
work-orders 物业报修台账
序号 n; 报修日期 d reported_at; 报修时间 h @reported_at; 楼栋房号 r address; 业主姓名 f customer_name; 联系电话（手机） p phone
报修内容 t description; 派单时间 i; 维修师傅 f technician_name; 维修情况 w resolution; 完成时间 i finished_at; 业主签字 -; 满意度 v; 备 注 t notes

work-orders 空调维保记录
序号 n; 维保日期 d reported_at; 客户名称 u customer_name; 使用地点 g address; 空调品牌 b; 空调型号 c model; 维保内容 w resolution
冷媒压力(MPa) m; 维保人员 f technician_name; 客户签字 -; 下次维保日期 d; 备注 t notes

work-orders 电梯维保记录
维保日期 d reported_at; 电梯编号 c asset_code; 使用单位 u customer_name; 维保类型 y type; 维保项目 t description; 发现问题 t
整改情况 w resolution; 维保人员 f technician_name; 使用单位签字 -

work-orders 售后派工单
派工单号 c number; 派工日期 d reported_at; *客户名称 u customer_name; 联系人 f; 联系电话 p phone; 详细地址 a address; 产品型号 c model; 机身号 c asset_code
购买日期 d; 保内/保外 ?; 服务类型 y type; 故障描述 t description; 服务工程师 f technician_name; 上门时间 i; 完工时间 i finished_at
处理结果 w resolution; 更换配件 e; 材料费 m; 人工费 m; 上门费 m; 合计(元) m cost_fen; 结单状态 s status; 回访情况 ?

work-orders 400来电登记
来电时间 i reported_at; 来电号码 p phone; 客户称呼 f customer_name; 所在城市 ?; 小区地址 a address; 产品类别 e asset_name; 问题类型 y type
问题描述 t description; 受理人 f; 处理进度 s status; 派单师傅 f technician_name; 预约上门时间 i due_at; 回访时间 i; 来源渠道 ? channel

work-orders 家电安装单
安装单号 c number; 下单日期 d reported_at; 客户姓名 f customer_name; 手机号 p phone; 送货地址 a address; 商品名称 e asset_name; 商品型号 c model
数量 q; 预约日期 d due_at; 安装师傅 f technician_name; 安装费(元) m cost_fen; 安装状态 s status; 快递单号 c; 备注 t notes

work-orders 后勤报修
报修编号 c number; 报修部门 u; 报修人 f customer_name; 报修地点 g address; 报修电话 p phone; 报修物品 e asset_name; 故障原因 t description; 紧急程度 ! priority
受理状态 s status; 维修班组 ?; 维修开始时间 i; 维修结束时间 i finished_at; 耗材 e; 耗材费用 m; 评价星级 q; 报修时间(年月日) d reported_at

work-orders 設備報修單
報修單號 c number; 報修日期 d reported_at; 客戶名稱 u customer_name; 聯絡人 f; 聯絡電話 p phone; 地址 a address; 機型 c model; 機號 c asset_code
故障情形 t description; 處理情形 w resolution; 維修人員 f technician_name; 完工日期 d finished_at; 維修費用 m cost_fen; 備註 t notes; 狀態 s status

work-orders maintenance requests
Work Order No. c number; Date Reported d reported_at; Reported By f customer_name; Contact No. p phone; Location g address; Equipment ID c asset_code
Problem Description t description; Assigned Technician f technician_name; Date Completed d finished_at; Action Taken w resolution; Labor Hours m
Parts Cost m; Total Cost ($) m cost_fen; Status s status; Remarks t notes

work-orders 工单导出
工单ID c number; 工单标题 t description; 提单人 f; 提单时间 i reported_at; 优先级 ! priority; 当前状态 s status; 客户手机号 p phone; 客户地址 a address
指派给 f technician_name; 要求完成时间 i due_at; 实际完成时间 i finished_at; 关闭时间 i closed_at; 解决方案 w resolution; 创建人 f; 更新时间 i

work-orders 维修记录
日期 d reported_at; 单位 u customer_name; 故障现象及原因 t description; 维修内容及更换零件 w resolution; 维修人 f technician_name; 维修费用（元） m cost_fen; 验收人 f

assets 电梯台账
序号 n; 电梯注册代码 c code; 使用单位名称 u customer_name; 安装地点 g location; 品牌 b; 型号规格 c model; 额定载重(kg) q; 层站门 c; 制造单位 u
出厂编号 c serial_number; 出厂日期 d purchased_on; 安装日期 d installed_on; 下次检验日期 d; 维保单位 u; 维保到期日 d warranty_until_on; 使用状态 k status
联系人 f; 联系电话 p

assets 设备台账
设备编号 c code; 设备名称 e name; 规格/型号 c model; 生产厂家 b; 出厂编号 c serial_number; 购置日期 d purchased_on; 启用日期 d installed_on; 安装位置 g location
使用部门 u customer_name; 责任人 f; 功率(KW) m; 数量(台) q quantity; 设备原值（元） m price_fen; 设备状态 k status; 备注 t notes; 制表人 f

assets 固定资产清单
固定资产编号 c code; 固定资产名称 e name; 类别名称 e category; 规格型号 c model; 计量单位 x; 数量 q quantity; 使用部门 u customer_name; 保管人 f
存放地点 g location; 购置\\n日期 d purchased_on; 开始使用日期 d installed_on; 使用年限(月) q; 原值 m price_fen; 累计折旧 m; 净值 m; 使用状况 k status; 折旧方法 ?

assets 财产清冊
財產編號 c code; 財產名稱 e name; 廠牌型號 c model; 購置日期 d purchased_on; 使用年限 q; 保管人 f; 存置地點 g location; 單價 m price_fen; 數量 q quantity
保固期限 d warranty_months; 備註 t notes

assets equipment register
Asset Tag No c code; Asset Description e name; Manufacturer b; Model # c model; Serial # c serial_number; Department u customer_name; Location g location
Purchase Date d purchased_on; Purchase Price m price_fen; Warranty Expiry Date d warranty_until_on; Condition k status; Last Service Date d; Email @

assets 打印机租赁台账
合同编号 c; 客户名称 u customer_name; 机器品牌 b; 机器型号 c model; 机器序列号 c serial_number; 机器名称 e name; 安装地址 a site_address; 装机日期 d installed_on
押金 m; 月租金 m; 黑白初始读数 q; 联系人 f; 电话 p

assets 监控点位表
点位编号 c code; 点位名称 g name; 设备类型 e category; IP地址 1; MAC地址 c; 安装位置 a location; 经度 - lon; 纬度 - lat; 所属部门 u customer_name; 安装时间 d installed_on
质保期（年） q warranty_months; 供应商 u; 供应商电话 p

assets 消防设施清单
设施编号 c code; 设施名称 e name; 设施类别 e category; 设置部位 g location; 生产日期 d purchased_on; 有效期至 d; 检查人 f; 状态 k status

customers 客户档案
客户编码 c code; 客户全称 u name; 客户简称 ?; 客户级别 v vip_level; 所属行业 ?; 所属区域 z district; 单位地址 a address; 联系人 f contact; 职务 ?
联系人手机 p phones; 固定电话 l phones; 传真 l; E-mail @; 开户银行 u; 银行账号 c; 纳税人识别号 c; 业务员 f; 建档日期 d; 备注 t notes

customers 业主信息登记表
房号 r address; 业主姓名 f name; 身份证号 #; 性别 ?; 手机号码\\n（必填） p phones; 建筑面积(㎡) m; 入住日期 d; 车牌号 c; 紧急联系人 f; 备注 t notes

customers 單位名冊
客戶編號 c code; 公司名稱 u name; 聯絡人 f contact; 電話 l phones; 手機 p phones; 公司地址 a address; 統一編號 c; 備註 t notes

customers customer list
Customer No. c code; Company Name u name; Contact Person f contact; Phone p phones; Mobile p phones; Address Line 1 a address; City ? city; Postcode q; VAT No c; Notes t notes

technicians 员工花名册
序号 n; 工号 c code; 姓名 f name; 性别 ?; 出生年月 d; 身份证号码 #; 部门 u branch; 职务 ?; 工种 y skills; 入职日期 d; 手机号码 p phone
紧急联系人 f; 紧急联系人电话 p; 家庭住址 a home_address; 学历 ?; 证书编号 c certificate; 证书有效期至 d certificate_valid_until_on; 备注 t notes

technicians 师傅通讯录
师傅姓名 f name; 联系方式 p phone; 擅长品类 y skills; 所属网点 z branch; 车牌号 c; 身份证号 #; 开户行 u; 银行卡号 c

technicians technician list
Employee No. c code; Full Name f name; Mobile No. p phone; Skill Set y skills; Depot z branch; License No. c certificate; License Expiry Date d certificate_valid_until_on; Date of Birth d

work-orders 报修登记表
№ n; 报修 日期 d reported_at; 科室（部门） u customer_name; 联系方式： p phone; 设备（设施）名称 e asset_name; 故障描述（详细） t description
处理人签名 f; 处理结果【完成/未完成】 w resolution; 完成日期： d finished_at; 验收签字 -; 合计 m cost_fen

work-orders 叫修记录
叫修时间 i reported_at; 门店名称 u customer_name; 门店编号 c; 门店地址 a address; 店长电话 p phone; 设备类别 e type; 报修内容 t description
维修商 u; 响应时间 i; 到店时间 i; 修复时间 i finished_at; 维修金额(含税) m cost_fen; 是否完成 s status; 超时原因 ?

work-orders 空调清洗派单表
客户姓名* f customer_name; 客户电话* p phone; 服务地址* a address; 服务项目 y type; 机器数量 q; 预约时间 i due_at; 上门师傅 f technician_name
订单金额(元) m cost_fen; 支付方式 ?; 订单来源 ? channel; 客户备注 t notes; 订单号 c number; 下单时间 i reported_at; 订单状态 s status

work-orders 巡检整改单
单据编号 c number; 巡检日期 d reported_at; 巡检人 f; 设备位号 c asset_code; 设备名称 e asset_name; 隐患描述 t description; 整改措施 w resolution; 整改人 f technician_name
整改期限 d due_at; 整改完成日期 d finished_at; 复查人 f; 复查结果 ?

work-orders 报修明细（导出）
工单编码 c number; 服务商名称 u; 用户姓名 f customer_name; 用户手机 p phone; 省 ?; 市 ?; 区/县 z district; 街道 ?; 详细地址 a address; 产品大类 e asset_name
产品小类 e; 产品型号 c model; 条码 c; 故障代码 c; 用户报修描述 t description; 网点派工时间 i; 工程师姓名 f technician_name; 工程师电话 p; 完成时间 i finished_at; 创建时间 i reported_at
结算金额 m cost_fen; 保内保外 ?; 工单状态 s status

assets 医疗设备台账
院内编码 c code; 设备名称 e name; 规格 c model; 序列号(SN) c serial_number; 品牌 b; 产地 ?; 所属科室 u customer_name; 启用\\n时间 d installed_on
购入价格(万元) m price_fen; 保修截止日期 d warranty_until_on; 计量有效期 d; 设备状态 k status; 供应商 u; 联系人/电话 p; 折旧年限 q

assets 空调台账
机组编号 c code; 空调型式 e category; 品牌型号 c model; 制冷量(kW) m; 安装楼层 g location; 投运时间 d installed_on; 保修年限(年) q warranty_months; 台数 q quantity; 备注说明 t notes

assets 办公电脑登记
资产编号 c code; 使用人 f customer_name; 部门 u; 电脑型号 c model; CPU ?; 内存 ?; 硬盘 ?; 显示器 ?; IP 1; MAC c; 购买时间 d purchased_on; 名称 e name; 序列号 c serial_number

assets 车间设备一览表
序号 n; 设备编码 c code; 设备名称 e name; 型号 c model; 厂家 b; 出厂日期 d purchased_on; 电机功率（kW） m; 重量(t) m; 所在车间 u customer_name; 操作工 f; 设备等级 ?; 状态 k status; 备注 t notes

assets 充电桩清单
桩编号 c code; 桩名称 e name; 站点名称 u customer_name; 站点地址 a site_address; 桩类型 e category; 额定功率 q; 出厂序列号 c serial_number; 安装日期 d installed_on; SIM卡号 c; 经度(GCJ02) - lon; 纬度(GCJ02) - lat

customers 门店信息表
门店编码 c code; 门店名称 u name; 门店地址 a address; 省份 ? province; 城市 ? city; 区域 z district; 店长 f contact; 店长电话 p phones; 营业时间 ?; 开业日期 d; 门店面积 m; 门店等级 v vip_level

customers 会员资料
会员卡号 c code; 姓名 f name; 手机 p phones; 生日 d; 性别 ?; 会员等级 v vip_level; 积分 q; 余额 m; 地址 a address; 推荐人 f; 备注 t notes

customers 供热用户表
用户编号 c code; 户名 f name; 小区 ?; 楼号 ?; 用热地址 a address; 联系电话1 p phones; 联系电话2 l phones; 供热面积 m; 缴费状态 ?

technicians 维修人员名单
员工编号 c code; 员工姓名 f name; 联系手机 p phone; 所属班组 z branch; 专业 y skills; 特种作业证号 c certificate; 有效期至 d certificate_valid_until_on; 入职时间 d; 微信 c; 居住地址 a home_address

technicians 师傅信息
姓名 f name; 电话 p phone; 地址 a home_address; 技能 y skills; 银行卡号 c; 状态 ?

parts 备件库存
序号 n; 物料编码 c code; 物料名称 e name; 规格型号 c model; 单位 x unit; 期初库存 q; 本期入库 q; 本期出库 q; 期末库存 q quantity; 安全库存 q least_stock
单价(元) m price_fen; 金额(元) m; 存放库位 c location; 供应商 u supplier; 备注 t notes

parts 配件价格表
配件代码 c code; 配件名称 e name; 适用机型 c; 计量单位 x unit; 零售价 m price_fen; 税率 m; 现有库存 q quantity; 货架号 c location

parts spare parts stock
Part # c code; Part Name e name; UOM x unit; Qty on Hand q quantity; Unit Cost m price_fen; Total Value m; Bin Location c location; Min Stock q least_stock; Supplier u supplier
"""


def ledgers() -> list[tuple[LedgerKind, str, list[tuple[str, str, str]]]]:
    """(kind, name, [(title, letter, field)])."""
    found = []
    for block in LEDGERS.strip().split("\n\n"):
        head, *lines = block.split("\n")
        kind, _, name = head.partition(" ")
        described = []
        for item in "; ".join(lines).split("; "):
            words = item.split(" ")
            place = next(i for i in range(len(words) - 1, 0, -1) if words[i] in VALUES)
            title = " ".join(words[:place]).replace("\\n", "\n")
            described.append((title, words[place], " ".join(words[place + 1 :])))
        found.append((LedgerKind(kind), name, described))
    return found


@pytest.mark.parametrize(
    ("kind", "name", "described"), ledgers(), ids=[name for _, name, _ in ledgers()]
)
def test_every_column_gets_its_field_or_none(
    kind: LedgerKind, name: str, described: list[tuple[str, str, str]]
) -> None:
    profiles = columns(*((title, VALUES[letter]) for title, letter, _ in described))
    assert guess_kind(profiles, [name])[0] is kind
    mapping = mapping_for(profiles, kind)
    clocks = {column: f"@{field}" for field, column in mapping.clock_columns.items()}
    found = [
        (title, mapping.field_at(column) or clocks.get(column, ""))
        for column, (title, _, _) in enumerate(described)
    ]
    assert found == [(title, field) for title, _, field in described]
